// SPDX-License-Identifier: Apache-2.0
package dev.millrace.xrt;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.sun.jna.NativeLibrary;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class SystemXrtTest {
    private static NativeLibrary systemLibrary() {
        try {
            return NativeLibrary.getInstance(Xrt.SYSTEM_LIBRARY);
        } catch (UnsatisfiedLinkError e) {
            return Assumptions.abort(Xrt.SYSTEM_LIBRARY + " is not installed");
        }
    }

    @Test
    void everyFunctionOfTheBindingIsInTheSystemsLibrary() {
        NativeLibrary library = systemLibrary();
        assertAll(Arrays.stream(XrtLibrary.class.getDeclaredMethods())
                .map(Method::getName)
                .map(name -> () -> assertNotNull(library.getFunction(name))));
    }

    @Test
    void everyFunctionOfTheBindingIsInTheEmbeddedLibrary() {
        NativeLibrary library = NativeLibrary.getInstance(EmbeddedXrt.library(
                        dev.millrace.toolchain.Compiler.find(), dev.millrace.toolchain.ProgressListener.SILENT)
                .toString());
        assertAll(Arrays.stream(XrtLibrary.class.getDeclaredMethods())
                .map(Method::getName)
                .map(name -> () -> assertNotNull(library.getFunction(name))));
    }
}
