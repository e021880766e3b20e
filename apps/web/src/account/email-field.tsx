import { TextField } from "./text-field.tsx";

/** What was typed in one form is there in the next. */
export interface SignedOutFormProps {
  readonly email: string;
  readonly onEmail: (email: string) => void;
  /** Called where this browser is somebody else's from now on, with what is to be said of it. */
  readonly onDone: (words: string) => Promise<void>;
}

interface EmailFieldProps extends Pick<SignedOutFormProps, "email" | "onEmail"> {
  /** Password managers know it as the name that one signs in with; browsers offer passkeys there too. */
  readonly autoComplete: "username" | "username webauthn" | "email";
  readonly problem: string | null | undefined;
}

export function EmailField({ email, onEmail, ...field }: EmailFieldProps) {
  return (
    <TextField
      defaultValue={email}
      inputMode="email"
      label="E-mail"
      name="email"
      onChange={(event) => onEmail(event.target.value)}
      type="email"
      {...field}
    />
  );
}
