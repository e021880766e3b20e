import { execFile } from "node:child_process";

/** Runs a program as a stranger would, without what pnpm tells its scripts, and answers what it prints. */
export function run(cwd: string, program: string, ...args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { cwd, env: strangersEnvironment() }, (error, stdout) => {
      if (error) reject(new Error(`${error.message}\n${stdout}`, { cause: error }));
      else resolve(stdout);
    });
  });
}

function strangersEnvironment() {
  // biome-ignore lint/style/noProcessEnv: the environment itself is what is passed on
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^p?npm_/i.test(name)));
}
