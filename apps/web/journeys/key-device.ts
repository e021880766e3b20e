import type { CDPSession, Page } from "@playwright/test";

/** A device of the browser's own, in software, that keeps passkeys and has a holder who is asked. */
export class KeyDevice {
  readonly #session: CDPSession;
  readonly #id: string;

  private constructor(session: CDPSession, id: string) {
    this.#session = session;
    this.#id = id;
  }

  static async in(page: Page): Promise<KeyDevice> {
    const session = await page.context().newCDPSession(page);
    await session.send("WebAuthn.enable");
    const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
      options: {
        protocol: "ctap2",
        transport: "internal",
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    return new KeyDevice(session, authenticatorId);
  }

  /** How many passkeys it keeps. */
  async kept(): Promise<number> {
    return (await this.#credentials()).length;
  }

  /** Whether its holder shows who they are, when asked. */
  async verifies(isUserVerified: boolean): Promise<void> {
    await this.#session.send("WebAuthn.setUserVerified", { authenticatorId: this.#id, isUserVerified });
  }

  /** Whether its holder touches it, when asked; otherwise it waits. */
  async touches(enabled: boolean): Promise<void> {
    await this.#session.send("WebAuthn.setAutomaticPresenceSimulation", { authenticatorId: this.#id, enabled });
  }

  /** Keeps what another one keeps, as a password manager brings it to another computer. */
  async copyOf(other: KeyDevice): Promise<void> {
    for (const credential of await other.#credentials()) {
      await this.#session.send("WebAuthn.addCredential", { authenticatorId: this.#id, credential });
    }
  }

  async #credentials() {
    const { credentials } = await this.#session.send("WebAuthn.getCredentials", { authenticatorId: this.#id });
    return credentials;
  }
}
