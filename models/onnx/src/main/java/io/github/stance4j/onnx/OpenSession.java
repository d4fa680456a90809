// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.util.Map;

/** A session and the options that it was made with, which have to stay open as long as it. */
final class OpenSession implements AutoCloseable {

    private final OrtSession session;
    private final SessionOptions options;

    OpenSession(OrtSession session, SessionOptions options) {
        this.session = session;
        this.options = options;
    }

    /** Computes all outputs; the caller closes them. */
    OrtSession.Result run(Map<String, OnnxTensor> inputs) throws OrtException {
        return session.run(inputs);
    }

    @Override
    public void close() {
        try {
            Native.run(session::close);
        } finally {
            options.close();
        }
    }
}
