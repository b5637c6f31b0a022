package org.crampwise.station.pack;

import java.nio.file.Path;
import org.crampwise.station.signature.Signer;

/// A pack that was found good.
public record Pack(Path file, Manifest manifest, Signer signer) {}
