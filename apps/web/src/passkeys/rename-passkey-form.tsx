import { longestPasskeyName } from "@communique/auth/passkey-name-length";
import { accountClient } from "../account/account-client.ts";
import { AccountForm } from "../account/account-form.tsx";
import { TextField } from "../account/text-field.tsx";
import { action } from "../ui/action.ts";
import { nameProblem } from "./name-problem.ts";
import type { PasskeyProps } from "./passkey-props.ts";

interface RenamePasskeyFormProps extends PasskeyProps {
  readonly onClose: () => void;
}

export function RenamePasskeyForm({ passkey, onDone, onSignedOut, onClose }: RenamePasskeyFormProps) {
  return (
    <AccountForm
      check={({ name = "" }) => ({ name: nameProblem(name) })}
      others={
        <button className={action.other} onClick={onClose} type="button">
          Leave it
        </button>
      }
      send={async ({ name = "" }) => {
        const { outcome } = await accountClient.passkeys.rename.mutate({ passkey: passkey.id, name });
        if (outcome === "signed out") await onSignedOut();
        onClose();
        await onDone(outcome === "changed" ? `Renamed: “${name.trim()}”.` : "This passkey is gone already.");
        return null;
      }}
      submit="Save the name"
      weight="other"
    >
      {(problems) => (
        <TextField
          autoComplete="off"
          autoFocus
          defaultValue={passkey.name}
          label="New name"
          maxLength={longestPasskeyName}
          name="name"
          problem={problems.name}
        />
      )}
    </AccountForm>
  );
}
