import type { SignedInByPasskey } from "@communique/auth";
import { type UseMutationResult, useMutation } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import { accountClient } from "../account/account-client.ts";
import { canOffer, type DeviceRefusal, signByDevice, stopAsking } from "./device.ts";
import { passkeysHere } from "./passkeys-here.ts";

type Told =
  | SignedInByPasskey
  | Exclude<Awaited<ReturnType<typeof accountClient.passkeys.toSignIn.mutate>>, { readonly outcome: "ready" }>
  | { readonly outcome: DeviceRefusal };

interface Wish {
  /** Whether what this browser has of its own may be left behind. */
  readonly leaving: boolean;
}

interface PasskeySignIn {
  readonly told: Told | null;
  readonly asking: UseMutationResult<Told, Error, Wish>;
}

/** Signs in by a passkey: when that is asked for, and whenever the form's own list of passwords and passkeys has one chosen. */
export function usePasskeySignIn(onSignedIn: () => Promise<void>): PasskeySignIn {
  const [told, setTold] = useState<Told | null>(null);
  const [round, setRound] = useState(0);
  const take = async (now: Told) => {
    setTold(now);
    if (now.outcome === "signed in") await onSignedIn();
    else setRound((rounds) => rounds + 1);
  };
  const asking = useMutation({
    mutationFn: async ({ leaving }: Wish) => {
      const now = await signed({ leaving, byAutofill: false });
      await take(now);
      return now;
    },
  });
  const onOffered = useEffectEvent(take);

  // Anew after whatever ended the offer before.
  useEffect(() => {
    if (passkeysHere() !== "possible") return;
    let isOver = false;
    const offer = async () => {
      if (!(await canOffer()) || isOver) return;
      const now = await signed({ leaving: false, byAutofill: true });
      if (!isOver && !isNothing(now)) await onOffered(now);
    };
    // Nobody asked for it, so nobody is told that it cannot be had.
    offer().catch(() => undefined);
    return () => {
      isOver = true;
      void stopAsking();
    };
  }, [round]);

  return { told, asking };
}

async function signed(of: Wish & { readonly byAutofill: boolean }): Promise<Told> {
  const asked = await accountClient.passkeys.toSignIn.mutate();
  if (asked.outcome !== "ready") return asked;
  const answered = await signByDevice(asked.options, of.byAutofill);
  if (answered.outcome !== "answered") return answered;
  return accountClient.passkeys.signIn.mutate({ response: answered.response, leaving: of.leaving });
}

/** An offer that came to nothing. */
function isNothing({ outcome }: Told): boolean {
  return ["stopped", "cancelled", "failed", "wrong address", "too many", "elsewhere"].includes(outcome);
}
