// SPDX-License-Identifier: Apache-2.0
package dev.millrace.cosim.farm;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.millrace.cosim.support.Tools;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Assumptions;

/**
 * A Slurm with a controller and two nodes, in a folder. Its daemons run as root, as Slurm's do that start jobs for others.
 */
final class SlurmOnThisMachine implements AutoCloseable {
    static final List<String> NODES = List.of("n1", "n2");

    private static final int PATIENCE_SECONDS = 120;

    /** In the environment of a daemon, and of what watches its jobs. */
    private static final String NODE = "MILLRACE_TEST_DAEMON";

    private final Path base;
    private final Map<String, Process> daemons = new HashMap<>();

    private SlurmOnThisMachine(Path base) {
        this.base = base;
    }

    /** Skips the test where nobody could install what lacks; else fails it where {@code CI} is set. */
    static void need() {
        Assumptions.assumeTrue(
                System.getProperty("user.name").equals("root"), "daemons of Slurm run as root; run the tests as root");
        List.of("munged", "slurmctld", "slurmd", "sbatch", "squeue").forEach(Tools::need);
    }

    /** Starts all, and waits until both nodes are idle. */
    static SlurmOnThisMachine start(Path base) throws IOException {
        SlurmOnThisMachine slurm = new SlurmOnThisMachine(base.toAbsolutePath());
        try {
            slurm.configure();
            slurm.startMunge();
            slurm.startController();
            NODES.forEach(slurm::startNode);
            slurm.await(
                    "both nodes are idle",
                    () -> slurm.states().values().stream()
                                    .filter(state -> state.startsWith("idle"))
                                    .count()
                            == NODES.size());
            return slurm;
        } catch (IOException | RuntimeException | Error e) {
            slurm.close();
            throw e;
        }
    }

    private void configure() throws IOException {
        for (String folder : List.of("etc", "state", "log", "run", "spool/n1", "spool/n2")) {
            Files.createDirectories(base.resolve(folder));
        }
        // As munged asks of the folder of its socket, and of all above it.
        Files.setPosixFilePermissions(base, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(base.resolve("run"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(configuration(), text(InetAddress.getLocalHost().getHostName(), freePorts(3)));
        byte[] key = new byte[1024];
        new Random().nextBytes(key);
        Path file = Files.createFile(
                base.resolve("run/munge.key"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(file, key);
    }

    /** What detects a lost node and forgets its credentials sooner than Slurm would by default. */
    private String text(String host, List<Integer> ports) {
        return String.format(
                Locale.ROOT,
                """
            ClusterName=millrace
            SlurmctldHost=%1$s(127.0.0.1)
            SlurmUser=root
            SlurmdUser=root
            SlurmctldPort=%3$d
            AuthType=auth/munge
            AuthInfo=socket=%2$s/run/munge.sock,cred_expire=10
            CredType=cred/munge
            StateSaveLocation=%2$s/state
            SlurmdSpoolDir=%2$s/spool/%%n
            SlurmctldPidFile=%2$s/run/slurmctld.pid
            SlurmdPidFile=%2$s/run/slurmd-%%n.pid
            SlurmctldLogFile=%2$s/log/slurmctld.log
            SlurmdLogFile=%2$s/log/slurmd-%%n.log
            ProctrackType=proctrack/linuxproc
            TaskPlugin=task/none
            JobAcctGatherType=jobacct_gather/none
            AccountingStorageType=accounting_storage/none
            SwitchType=switch/none
            MpiDefault=none
            SchedulerType=sched/backfill
            SchedulerParameters=bf_interval=1,sched_interval=2,sched_min_interval=0,batch_sched_delay=0,bf_continue
            SelectType=select/cons_tres
            SelectTypeParameters=CR_CPU
            PriorityType=priority/basic
            JobRequeue=1
            ReturnToService=2
            SlurmctldTimeout=5
            SlurmdTimeout=5
            InactiveLimit=0
            KillWait=2
            CompleteWait=0
            MessageTimeout=5
            TCPTimeout=2
            BatchStartTimeout=20
            UnkillableStepTimeout=30
            PropagateResourceLimits=NONE
            SlurmdParameters=config_overrides
            MailProg=/bin/true
            NodeName=n1 NodeAddr=127.0.0.1 Port=%4$d CPUs=2 State=UNKNOWN
            NodeName=n2 NodeAddr=127.0.0.1 Port=%5$d CPUs=2 State=UNKNOWN
            PartitionName=main Nodes=n1,n2 Default=YES MaxTime=INFINITE State=UP
            """,
                host,
                base,
                ports.get(0),
                ports.get(1),
                ports.get(2));
    }

    private static List<Integer> freePorts(int count) throws IOException {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (ServerSocket socket : sockets) {
                socket.close();
            }
        }
    }

    /** What {@code SLURM_CONF} is to name. */
    Path configuration() {
        return base.resolve("etc/slurm.conf");
    }

    private void startMunge() {
        String run = base.resolve("run").toString();
        start(
                "munged",
                List.of(
                        "munged",
                        "--foreground",
                        "--force",
                        "--key-file=" + run + "/munge.key",
                        "--socket=" + run + "/munge.sock",
                        "--pid-file=" + run + "/munged.pid",
                        "--log-file=" + base.resolve("log/munged.log"),
                        "--seed-file=" + run + "/munge.seed"));
        await("munged has its socket", () -> Files.exists(base.resolve("run/munge.sock")));
    }

    void startController() {
        start("slurmctld", List.of("slurmctld", "-D"));
    }

    void startNode(String name) {
        start(name, List.of("slurmd", "-D", "-N", name));
    }

    private void start(String name, List<String> line) {
        Path log = base.resolve("log/" + name + ".out");
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("SLURM_CONF", configuration().toString());
        builder.environment().put(NODE, name);
        try {
            daemons.put(name, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a power failure would: a daemon saves nothing, and what runs on a node is gone with it. */
    void kill(String name) {
        Process process = daemons.remove(name);
        process.destroyForcibly();
        try {
            assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), name + " does not end");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        await("nothing runs on " + name, () -> {
            // First who watches a job, and would say how it ended.
            List<ProcessHandle> left = new ArrayList<>(having(NODE + "=" + name));
            left.addAll(having("SLURMD_NODENAME=" + name));
            left.forEach(ProcessHandle::destroyForcibly);
            return left.isEmpty();
        });
    }

    /** Processes of this Slurm with an entry in their environment. */
    private List<ProcessHandle> having(String entry) {
        return ProcessHandle.allProcesses()
                .filter(process -> {
                    Path file = Path.of("/proc", Long.toString(process.pid()), "environ");
                    List<String> environment = List.of(read(file).split("\0", -1));
                    return environment.contains(entry) && environment.contains("SLURM_CONF=" + configuration());
                })
                .toList();
    }

    /** Empty for a process that has ended. */
    private static String read(Path file) {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    /** State by node, as sinfo writes it; empty while the controller does not answer. */
    Map<String, String> states() {
        Map<String, String> states = new HashMap<>();
        output("sinfo", "--noheader", "--Node", "--format=%N %t").ifPresent(text -> text.lines()
                .forEach(line -> states.put(line.split(" ", -1)[0], line.split(" ", -1)[1])));
        return states;
    }

    /** Whether tasks that wait are started; those that run go on. */
    void startsTasks(boolean starts) {
        String state = "state=" + (starts ? "UP" : "DOWN");
        await("the partition is " + state, () -> output("scontrol", "update", "partitionname=main", state)
                .isPresent());
    }

    /** What an administrator does for a node that a controller, which had forgotten its jobs, does not trust. */
    void resumeDrained() {
        states().forEach((node, state) -> {
            if (state.startsWith("drain")) {
                output("scontrol", "update", "nodename=" + node, "state=resume");
            }
        });
    }

    /** What a program of Slurm printed; empty if it failed. */
    Optional<String> output(String... line) {
        try {
            Path out = Files.createTempFile(base, "command", ".out");
            ProcessBuilder builder =
                    new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(out.toFile());
            builder.environment().put("SLURM_CONF", configuration().toString());
            boolean good = ends(builder.start());
            String text = Files.readString(out);
            Files.delete(out);
            return good ? Optional.of(text) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, () -> "waited in vain until " + what + ": " + logs());
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** The last that all daemons said. */
    String logs() {
        StringBuilder text = new StringBuilder(states().toString());
        try (var files = Files.list(base.resolve("log"))) {
            for (Path file : files.sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                text.append("\n").append(file.getFileName()).append(":\n");
                lines.subList(Math.max(0, lines.size() - 20), lines.size())
                        .forEach(line -> text.append(line).append('\n'));
            }
        } catch (IOException e) {
            text.append(e);
        }
        return text.toString();
    }

    private static boolean ends(Process process) {
        try {
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }

    @Override
    public void close() {
        List.copyOf(daemons.keySet()).forEach(this::kill);
    }
}
