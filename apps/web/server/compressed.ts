import type { IncomingMessage, ServerResponse } from "node:http";
import { constants } from "node:zlib";
import compression from "compression";

// Next writes what a page shows into it twice, far apart: gzip does not see that, Brotli does.
const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } });

/** Has whatever is written to a response compressed, in the best way that the browser understands. */
export function compressed(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve, reject) => {
    compress(incoming as never, outgoing as never, (error?: unknown) => (error ? reject(error) : resolve()));
  });
}
