// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps ONNX Runtime's environment to the end of the process.
 *
 * <p>A shutdown hook of ONNX Runtime's frees it, whatever other threads compute at that time, and
 * who uses it then crashes the VM: an interrupt of the command would do (onnxruntime issue 31352).
 * The native library counts who holds the environment, so one more holder that never lets go keeps
 * it. There is no public method for that; should the private one have gone, all is as it was.
 */
final class LastingEnvironment {

    private static final Logger LOG = LoggerFactory.getLogger(LastingEnvironment.class);

    static {
        try {
            Field api =
                    Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
            Method hold =
                    OrtEnvironment.class.getDeclaredMethod(
                            "createHandle", long.class, int.class, String.class);
            api.setAccessible(true);
            hold.setAccessible(true);
            hold.invoke(
                    null,
                    api.getLong(null),
                    OrtLoggingLevel.ORT_LOGGING_LEVEL_WARNING.getValue(),
                    OrtEnvironment.DEFAULT_NAME);
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.debug("ONNX Runtime's environment ends with the shutdown hooks", e);
        }
    }

    private LastingEnvironment() {}

    /** Holds the environment, once, however often it is called. */
    static void hold() {
        // The work is done when the class is initialized.
    }
}
