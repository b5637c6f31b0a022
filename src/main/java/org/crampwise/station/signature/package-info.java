/// Signatures of OpenSSH (`ssh-keygen -Y sign`), checked with Java alone against a file of allowed
/// signers. The formats are those of OpenSSH's `PROTOCOL.sshsig` and `ssh-keygen(1)`.
@NullMarked
package org.crampwise.station.signature;

import org.jspecify.annotations.NullMarked;
