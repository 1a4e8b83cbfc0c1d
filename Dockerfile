# SPDX-License-Identifier: Apache-2.0
# docker build -t millrace .
# docker run --rm millrace                                          the demo
# docker run --rm -v "$PWD/model:/model:ro" millrace run /model --prompt "Once"

FROM debian:12-slim AS build
RUN apt-get update \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
      maven openjdk-17-jdk-headless \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN mvn -B -q -pl generator -am -DskipTests package

FROM debian:12-slim
# g++ compiles the rendered kernels, and what Verilator makes of the RTL, for the machine that the container runs on.
RUN apt-get update \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
      g++ openjdk-17-jre-headless verilator zlib1g-dev \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --create-home millrace
COPY --from=build /src/generator/target/lib/ /opt/millrace/lib/
COPY --from=build /src/generator/target/millrace-generator-*.jar /opt/millrace/lib/
COPY --from=build /src/generator/demo-model/ /opt/millrace/generator/demo-model/
USER millrace
WORKDIR /home/millrace
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-Dmillrace.home=/opt/millrace", \
            "-cp", "/opt/millrace/lib/*", "dev.millrace.cli.Millrace"]
CMD ["demo"]
