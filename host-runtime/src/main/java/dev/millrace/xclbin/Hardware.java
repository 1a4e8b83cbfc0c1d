// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xclbin;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a host sees of the hardware in an xclbin.
 *
 * @param units in order of ascending base address, which is also the order of their interrupts
 */
public record Hardware(
        List<MemoryBank> banks, List<KernelMetadata> kernels, List<ComputeUnit> units, List<Connection> connections) {
    private static final int MOST_UNITS = 128;

    public Hardware {
        banks = List.copyOf(banks);
        kernels = List.copyOf(kernels);
        units = List.copyOf(units);
        connections = List.copyOf(connections);
        check(banks, kernels, units, connections);
    }

    KernelMetadata kernel(String name) {
        return kernels.stream()
                .filter(kernel -> kernel.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the xclbin has no kernel " + name));
    }

    private static void check(
            List<MemoryBank> banks,
            List<KernelMetadata> kernels,
            List<ComputeUnit> units,
            List<Connection> connections) {
        if (units.size() > MOST_UNITS) {
            throw new IllegalArgumentException(units.size() + " compute units, at most " + MOST_UNITS + " can be");
        }
        Set<String> names = new HashSet<>();
        for (KernelMetadata kernel : kernels) {
            if (!names.add(kernel.name())) {
                throw new IllegalArgumentException("two kernels are called " + kernel.name());
            }
        }
        Set<String> unitNames = new HashSet<>();
        ComputeUnit before = null;
        for (ComputeUnit unit : units) {
            if (!names.contains(unit.kernel())) {
                throw new IllegalArgumentException("compute unit " + unit.name() + " has no kernel of its name");
            }
            if (!unitNames.add(unit.name())) {
                throw new IllegalArgumentException("two compute units are called " + unit.name());
            }
            if (before != null
                    && Long.compareUnsigned(before.base(), unit.base()) >= 0
                    && unit.base() != ComputeUnit.NO_BASE) {
                throw new IllegalArgumentException(
                        "compute unit " + unit.name() + " must lie above " + before.name() + " in the address space");
            }
            before = unit;
        }
        for (Connection connection : connections) {
            if (connection.unit() < 0
                    || connection.unit() >= units.size()
                    || connection.bank() < 0
                    || connection.bank() >= banks.size()) {
                throw new IllegalArgumentException(connection + " names an unknown unit or bank");
            }
            String kernelName = units.get(connection.unit()).kernel();
            KernelMetadata kernel = kernels.stream()
                    .filter(each -> each.name().equals(kernelName))
                    .findFirst()
                    .orElseThrow();
            if (connection.argument() < 0
                    || connection.argument() >= kernel.arguments().size()) {
                throw new IllegalArgumentException(connection + " names an unknown argument");
            }
        }
    }
}
