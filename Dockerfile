# SPDX-License-Identifier: Apache-2.0
# docker build -t millrace .             an image with Millrace and all that it needs to run
# docker build --target test .           builds and tests the project
# docker run --rm millrace               the demo
# docker run --rm -v "$PWD/model:/model:ro" millrace run /model --prompt "Once"
#
# Needs BuildKit, which Docker uses since release 23; earlier ones do with DOCKER_BUILDKIT=1.

ARG BASE=debian:12-slim
# Where the jars come from: `built` here, or `given` with the project, as Maven's `package` leaves them in it.
ARG JARS=built

FROM $BASE AS sources
# Without BuildKit the tests would be run for every image.
ARG TARGETARCH
RUN test -n "$TARGETARCH" || { echo "this needs BuildKit: DOCKER_BUILDKIT=1 docker build" >&2; exit 1; }
RUN apt-get update \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
      maven openjdk-17-jdk-headless \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .

FROM sources AS test
ARG OPTIONS=
RUN ./bootstrap test $OPTIONS

FROM sources AS built
RUN mvn -B -q -pl generator -am -DskipTests clean package

FROM $BASE AS given
COPY . /src

FROM $JARS AS jars

FROM $BASE AS runtime
# g++ compiles the rendered kernels, and what Verilator makes of the RTL, for the machine that the container runs on.
RUN apt-get update \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
      g++ openjdk-17-jre-headless verilator zlib1g-dev \
 && apt-get clean \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --create-home millrace \
 && mkdir -m 1777 /cache /work
# Compiled kernels and unpacked libraries go to one place, in which each user has a folder.
ENV MILLRACE_CACHE=/cache
COPY --from=jars /src/generator/demo-model/ /opt/millrace/generator/demo-model/
COPY --from=jars /src/docker/millrace /usr/local/bin/
COPY --from=jars /src/generator/target/lib/ /opt/millrace/lib/
COPY --from=jars /src/generator/target/millrace-generator-*.jar /opt/millrace/lib/
USER millrace
WORKDIR /work
ENTRYPOINT ["millrace"]
CMD ["demo"]
