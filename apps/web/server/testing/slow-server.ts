import { parseArgs } from "node:util";
import { answerOn, createHttpServer, listen, type RequestAnswer } from "../http-server.ts";
import { onLauncherGone } from "../launcher.ts";
import { stopOnSignals } from "../stop.ts";

// A process of its own, so that tests can send it signals: it takes `work` milliseconds for each answer.
const { values } = parseArgs({
  options: {
    work: { type: "string", default: "500" },
    patience: { type: "string", default: "10000" },
    launched: { type: "boolean", default: false },
  },
});
const say = (line: string) => process.stdout.write(`${line}\n`);

const server = createHttpServer();
const drain = answerOn(server, { answer: slowly, log: say });
const stop = async () => {
  say("stopping");
  await drain();
  say("drained");
};
const ask = stopOnSignals({ stop, log: say, patience: Number(values.patience) });
onLauncherGone(values.launched ? "script" : "none", ask);
say(await listen(server, { host: "127.0.0.1", port: 0 }));

async function slowly(...[, outgoing]: Parameters<RequestAnswer>): Promise<void> {
  say("asked");
  await new Promise((resolve) => setTimeout(resolve, Number(values.work)));
  say("worked");
  outgoing.end("done");
}
