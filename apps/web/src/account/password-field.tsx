import { Eye, EyeOff } from "lucide-react";
import { useState } from "react";
import { action } from "../ui/action.ts";
import { TextField } from "./text-field.tsx";

interface PasswordFieldProps {
  readonly label: string;
  readonly name: string;
  /** So that password managers offer the one that there is, or keep the one that is chosen. */
  readonly autoComplete: "current-password" | "new-password";
  readonly hint?: string;
  readonly problem: string | null | undefined;
}

export function PasswordField(field: PasswordFieldProps) {
  const [isShown, setShown] = useState(false);
  const Icon = isShown ? EyeOff : Eye;
  return (
    <div className="grid justify-items-start">
      <div className="w-full">
        <TextField {...field} type={isShown ? "text" : "password"} />
      </div>
      <button aria-pressed={isShown} className={action.quiet} onClick={() => setShown(!isShown)} type="button">
        <Icon aria-hidden className="size-5" />
        Show what is typed
      </button>
    </div>
  );
}
