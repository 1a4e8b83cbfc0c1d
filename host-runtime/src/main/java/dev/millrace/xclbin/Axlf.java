// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xclbin;

/** Numbers of the axlf container, little endian throughout; xclbin.h of XRT has the structures. */
final class Axlf {
    static final byte[] MAGIC = {'x', 'c', 'l', 'b', 'i', 'n', '2', 0};

    static final int SIGNATURE_LENGTH = 8;
    static final int RESERVED = 12;
    static final int RESERVED_BYTES = 28;
    static final int KEY_BLOCK = 40;
    static final int KEY_BLOCK_BYTES = 256;
    static final int UNIQUE_ID = 296;
    static final int LENGTH = 304;
    static final int MAJOR = 330;
    static final int MINOR = 331;
    static final int MODE = 332;
    static final int PLATFORM = 352;
    static final int PLATFORM_BYTES = 64;
    static final int UUID = 416;
    static final int SECTION_COUNT = 448;
    static final int SECTIONS = 456;

    static final int SECTION_BYTES = 40;
    static final int SECTION_NAME = 4;
    static final int SECTION_NAME_BYTES = 16;
    static final int SECTION_OFFSET = 24;
    static final int SECTION_SIZE = 32;

    static final int BITSTREAM = 0;
    static final int EMBEDDED_METADATA = 2;
    static final int MEM_TOPOLOGY = 6;
    static final int CONNECTIVITY = 7;
    static final int IP_LAYOUT = 8;
    static final int USER_METADATA = 25;

    static final int BANK_BYTES = 40;
    static final int BANK_TAG_BYTES = 16;
    static final int IP_BYTES = 80;
    static final int IP_NAME_BYTES = 64;
    static final int IP_KERNEL = 1;
    static final int CONNECTION_BYTES = 12;

    private Axlf() {}
}
