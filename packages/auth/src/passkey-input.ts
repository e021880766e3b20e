import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { z } from "zod";
import { longestPasskeyName } from "./passkey-name-length.ts";

// More than any device answers, and little enough to be read at once.
const bytesSchema = z
  .string()
  .max(20_000)
  .regex(/^[\w-]+$/);
const credentialSchema = bytesSchema.max(1400);
const transportsSchema = z
  .array(
    z
      .string()
      .max(32)
      .regex(/^[a-z-]+$/),
  )
  .max(8);

/** What a device says of a passkey that it made. Nothing of it is believed before it is verified. */
export const madeSchema: z.ZodType<RegistrationResponseJSON> = z
  .object({
    id: credentialSchema,
    rawId: credentialSchema,
    type: z.literal("public-key"),
    response: z.object({
      clientDataJSON: bytesSchema,
      attestationObject: bytesSchema,
      transports: transportsSchema.default([]),
    }),
  })
  .transform((made) => ({ ...made, clientExtensionResults: {} }));

/** What a device has signed with a passkey. */
export const signedSchema: z.ZodType<AuthenticationResponseJSON> = z
  .object({
    id: credentialSchema,
    rawId: credentialSchema,
    type: z.literal("public-key"),
    response: z.object({
      clientDataJSON: bytesSchema,
      authenticatorData: bytesSchema,
      signature: bytesSchema,
      userHandle: bytesSchema.max(100),
    }),
  })
  .transform((signed) => ({ ...signed, clientExtensionResults: {} }));

/** As names of students are: signs that turn the direction of writing would turn what stands beside it. */
export const passkeyNameSchema: z.ZodType<string> = z
  .string()
  .max(1000)
  .transform((name) => name.trim().replaceAll(/\s+/g, " "))
  .pipe(
    z
      .string()
      .regex(/[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u)
      .max(longestPasskeyName)
      .refine((name) => name.isWellFormed() && !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(name)),
  );

export const passkeyIdSchema: z.ZodString = z.string().min(1).max(64);
