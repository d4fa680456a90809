// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j;

/** A setting that is unknown or has a value that it can't have; the message says what it may be. */
public final class SettingException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String setting;

    SettingException(String setting, String message) {
        super(message);
        this.setting = setting;
    }

    SettingException(String setting, String message, Throwable cause) {
        super(message, cause);
        this.setting = setting;
    }

    /** Returns the name of the setting as it was given. */
    public String setting() {
        return setting;
    }
}
