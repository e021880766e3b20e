/** A reason not to start that the person who starts the server can do something about; the message says what. */
export class StartFailure extends Error {
  override readonly name = "StartFailure";
}
