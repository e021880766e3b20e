import { inventedFacts } from "./src/invented/facts.ts";
import { questionsFrom } from "@communique/quiz";
import { recipes } from "../../packages/quiz/src/recipes/index.ts";
import { witnessesIn } from "../../packages/quiz/src/recipes/witness.ts";
import { articleFacts } from "@communique/domain/facts";
const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000; };
const sizes = process.argv.slice(2).map(Number);
for (const growth of ["more articles", "a longer article"] as const) for (const times of sizes) {
  const facts = times === 0 ? articleFacts : inventedFacts({ times, growth, seed: 1 });
  const ws = witnessesIn(facts);
  const row = recipes.map(r => { const s = cpu(); const n = ws.flatMap(w => r.drafts(w)).length; return [cpu() - s, n, r.name] as const; });
  console.log(growth, times, facts.length, "total", row.reduce((a, [t]) => a + t, 0).toFixed(0), row.toSorted((a, b) => b[0] - a[0]).slice(0, 12).map(([t, n, r]) => `${r} ${t.toFixed(0)}ms/${n}`).join(", "));
}
