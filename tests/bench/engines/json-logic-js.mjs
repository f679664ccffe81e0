// The first implementation of JSON Logic, an interpreter.
import jsonLogic from "json-logic-js";
import { answerOf, each } from "./answer.mjs";
import { CONDITIONS, onOrAfter } from "./json-logic.mjs";

export async function load() {
  jsonLogic.add_operation("onOrAfter", onOrAfter);
  return each((input) => answerOf(input, jsonLogic.apply(CONDITIONS[input.provider], input)));
}
