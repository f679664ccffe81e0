// JSON Logic made into functions, which a page's policy may forbid, and interpreted.
import { LogicEngine } from "json-logic-engine";
import { answerOf, each } from "./answer.mjs";
import { CONDITIONS, onOrAfter } from "./json-logic.mjs";

function engine() {
  const made = new LogicEngine();
  made.addMethod("onOrAfter", ([a, b]) => onOrAfter(a, b), { deterministic: true, sync: true });
  return made;
}

export async function compiled() {
  const made = engine();
  const conditions = { alibaba: made.build(CONDITIONS.alibaba), tencent: made.build(CONDITIONS.tencent) };
  return each((input) => answerOf(input, conditions[input.provider](input)));
}

export async function interpreted() {
  const made = engine();
  return each((input) => answerOf(input, made.run(CONDITIONS[input.provider], input)));
}
