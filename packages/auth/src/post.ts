import { createTransport } from "nodemailer";

export interface MailSettings {
  /** `smtp://user:password@host:587`, or `smtps://…`. */
  readonly url: string;
  readonly from: string;
}

export interface PostOptions {
  /** Without it, links are written to the log. */
  readonly mail: MailSettings | undefined;
  /** What comes before the path in a link. */
  readonly origin: () => string;
  readonly log: (line: string) => void;
}

export type Deliver = (of: { readonly email: string; readonly token: string }) => void;

/** Brings links to those who asked for them: by mail, or by way of whoever runs the server. */
export function deliveryBy({ mail, origin, log }: PostOptions): Deliver {
  // After the hash: it reaches no server's log and no other site.
  const linkOf = (token: string) => `${origin()}/account/reset#${token}`;
  if (!mail) {
    return ({ email, token }) =>
      log(`A new password for ${email} can be set here, once, within an hour: ${linkOf(token)}`);
  }
  const transport = createTransport(mail.url);
  // Not waited for: how long it takes would tell whether there is such an account.
  return ({ email, token }) => {
    const letter = {
      from: mail.from,
      to: email,
      subject: "A new password for Communiqué",
      text: textWith(linkOf(token)),
    };
    transport.sendMail(letter).catch((error: Error) => log(`A mail with a link could not be sent: ${error.message}`));
  };
}

function textWith(link: string): string {
  return `Somebody, you perhaps, asked for a new password for your account at Communiqué. It can be set here, once, within an hour:

${link}

It signs you out everywhere else. If you did not ask, leave this mail alone: nothing has changed.
`;
}
