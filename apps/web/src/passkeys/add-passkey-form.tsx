import { longestPasskeyName } from "@communique/auth/passkey-name-length";
import { useState } from "react";
import { accountClient } from "../account/account-client.ts";
import { AccountForm } from "../account/account-form.tsx";
import { PasswordField } from "../account/password-field.tsx";
import { passwordProblem } from "../account/problems.ts";
import { TextField } from "../account/text-field.tsx";
import { makeByDevice } from "./device.ts";
import { nameProblem } from "./name-problem.ts";
import { passkeyWords } from "./passkey-words.ts";

interface AddPasskeyFormProps {
  readonly email: string;
  /** Called where there is another passkey, with what is to be said of it. */
  readonly onDone: (words: string) => Promise<void>;
  readonly onSignedOut: () => Promise<void>;
}

export function AddPasskeyForm({ email, onDone, onSignedOut }: AddPasskeyFormProps) {
  const [added, setAdded] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);

  const made = async (name: string, password: string) => {
    const asked = await accountClient.passkeys.toAdd.mutate({ password });
    if (asked.outcome !== "ready") return asked;
    const answered = await makeByDevice(asked.options);
    if (answered.outcome !== "answered") return answered;
    return accountClient.passkeys.add.mutate({ name, response: answered.response });
  };
  return (
    <AccountForm
      check={({ name = "", password = "" }) => ({ name: nameProblem(name), password: passwordProblem(password) })}
      // What was typed has done its work, and goes.
      key={added}
      send={async ({ name = "", password = "" }) => {
        setProblem(null);
        const told = await made(name, password);
        if (told.outcome === "signed out") await onSignedOut();
        if (told.outcome === "wrong") return { password: "This is not your password." };
        if (told.outcome === "too many") return { password: passkeyWords(told) };
        setProblem(passkeyWords(told));
        if (told.outcome !== "added") return null;
        setAdded(added + 1);
        await onDone(`Added: “${name.trim()}”. It signs you in from now on.`);
        return null;
      }}
      status={problem && <p className="text-wrong">{problem}</p>}
      submit="Add a passkey"
      weight="other"
    >
      {(problems) => (
        <>
          <input autoComplete="username" hidden name="username" readOnly value={email} />
          <TextField
            autoComplete="off"
            hint="So that you know it again, such as “School laptop”."
            label="Name of the passkey"
            maxLength={longestPasskeyName}
            name="name"
            problem={problems.name}
          />
          <PasswordField
            autoComplete="current-password"
            label="Your password, so that nobody else adds one"
            name="password"
            problem={problems.password}
          />
        </>
      )}
    </AccountForm>
  );
}
