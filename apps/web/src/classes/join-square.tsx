import { QRCodeSVG } from "qrcode.react";
import { joinAddress } from "./addresses.ts";

interface JoinSquareProps {
  readonly code: string;
  /** How wide it is. */
  readonly className: string;
}

/** The address at which one joins, for the camera of a phone: dark on light by night too, as cameras want it. */
export function JoinSquare({ code, className }: JoinSquareProps) {
  const address = new URL(joinAddress(code), location.href).href;
  return (
    <QRCodeSVG
      className={`h-auto ${className}`}
      level="M"
      marginSize={4}
      title={`Square that leads a phone to ${address}`}
      value={address}
    />
  );
}
