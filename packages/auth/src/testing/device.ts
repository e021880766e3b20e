import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from "@simplewebauthn/server";
import { isoCBOR } from "@simplewebauthn/server/helpers";

interface DeviceOptions {
  /** The page's that asks it. */
  readonly origin: string;
  /** Whether it has asked who holds it. */
  readonly verifies?: boolean;
  readonly counts?: boolean;
}

const flag = { present: 0x01, verified: 0x04, hasKey: 0x40 } as const;

/** A device that holds one passkey at a time, in software: what it answers is signed as by any other. */
export function deviceAt({ origin, verifies = true, counts = false }: DeviceOptions) {
  let kept: { readonly id: Buffer; readonly handle: string; readonly key: KeyObject } | undefined;
  let uses = 0;
  const seen = flag.present | (verifies ? flag.verified : 0);
  const clientData = (type: string, challenge: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const head = (domain: string, flags: number) => {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(counts ? ++uses : 0);
    return Buffer.concat([digest(domain), Buffer.from([flags]), counter]);
  };

  return {
    make({ rp, user, challenge }: PublicKeyCredentialCreationOptionsJSON): RegistrationResponseJSON {
      const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
      const id = randomBytes(16);
      kept = { id, handle: user.id, key: privateKey };
      const length = Buffer.alloc(2);
      length.writeUInt16BE(id.length);
      const authData = Buffer.concat([
        head(rp.id ?? "", seen | flag.hasKey),
        Buffer.alloc(16),
        length,
        id,
        keyAsCbor(publicKey),
      ]);
      const attestation = isoCBOR.encode(
        new Map<string, string | Map<string, string> | Uint8Array>([
          ["fmt", "none"],
          ["attStmt", new Map<string, string>()],
          ["authData", Uint8Array.from(authData)],
        ]),
      );
      return {
        ...{ id: text(id), rawId: text(id), type: "public-key", clientExtensionResults: {} },
        response: {
          clientDataJSON: text(clientData("webauthn.create", challenge)),
          attestationObject: text(attestation),
          transports: ["internal"],
        },
      };
    },

    sign({ rpId = "", challenge }: PublicKeyCredentialRequestOptionsJSON): AuthenticationResponseJSON {
      if (!kept) throw new Error("This device has no passkey.");
      const told = clientData("webauthn.get", challenge);
      const data = head(rpId, seen);
      const signature = sign("sha256", Buffer.concat([data, digest(told)]), kept.key);
      return {
        ...{ id: text(kept.id), rawId: text(kept.id), type: "public-key", clientExtensionResults: {} },
        response: {
          clientDataJSON: text(told),
          authenticatorData: text(data),
          signature: text(signature),
          userHandle: kept.handle,
        },
      };
    },
  };
}

/** As COSE has it: an elliptic curve, ES256, P-256, and the two coordinates. */
function keyAsCbor(key: KeyObject): Uint8Array {
  const { x = "", y = "" } = key.export({ format: "jwk" });
  const coordinate = (of: string) => Uint8Array.from(Buffer.from(of, "base64url"));
  return isoCBOR.encode(
    new Map<number, number | Uint8Array>([
      ...([
        [1, 2],
        [3, -7],
        [-1, 1],
      ] as const),
      [-2, coordinate(x)],
      [-3, coordinate(y)],
    ]),
  );
}

function digest(of: string | Buffer): Buffer {
  return createHash("sha256").update(of).digest();
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64url");
}
