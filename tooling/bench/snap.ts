import { writeFileSync, readFileSync, existsSync } from "node:fs";
import { inventedFacts } from "./src/invented/facts.ts";
import { questionsFrom, composeQuiz } from "@communique/quiz";
import { articleFacts } from "@communique/domain/facts";
import { backgroundFacts } from "@communique/domain/background";
const [,, mode, name] = process.argv;
const sets = { article: articleFacts, both: [...articleFacts, ...backgroundFacts], more2: inventedFacts({ times: 2, growth: "more articles", seed: 5 }), longer2: inventedFacts({ times: 2, growth: "a longer article", seed: 5 }), longer3: inventedFacts({ times: 3, growth: "a longer article", seed: 6 }) };
for (const [key, facts] of Object.entries(sets)) {
  const s = process.cpuUsage();
  const questions = questionsFrom(facts);
  const u = process.cpuUsage(s);
  const bank = { questions, facts };
  const quizzes = Array.from({ length: 40 }, (_, i) => composeQuiz(bank, { seed: `s${i}`, length: 1 + i % 20, topics: i % 3 ? [] : ["talks"], kinds: [] }));
  const json = JSON.stringify({ questions, quizzes });
  const file = `/tmp/benchwork/snaps/${name}-${key}.json`;
  if (mode === "save") { writeFileSync(file, json); console.log(key, questions.length, json.length, ((u.user + u.system) / 1000).toFixed(0), "ms"); }
  else { const same = readFileSync(file, "utf8") === json; console.log(key, same ? "same" : "DIFFERENT", questions.length, ((u.user + u.system) / 1000).toFixed(0), "ms"); if (!same) writeFileSync(file + ".new", json); }
}
