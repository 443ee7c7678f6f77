import { reason } from "../reasons.ts";
import { capital, type GateCheck, sideNames, type Which } from "./step.ts";

const sides = ["a", "b"] as const;

/** What kind of figure is it? Forecasts and estimates are read at face value; a target says nothing of what is. */
export const statusCheck: GateCheck = {
  id: "status",
  asks: "Are both said of what is, or is to be?",
  read(pair) {
    const targets = sides.filter((which) => pair[which].content.status === "target");
    if (targets.length === 1)
      return {
        reason: reason("status", "no", "status-target", { side: sideNames(targets) }),
        effect: { kind: "aside" },
      };
    const soft = sides.filter((which) =>
      ["forecast", "estimate", "provisional"].includes(pair[which].content.status ?? ""),
    );
    const [first] = soft;
    if (first === undefined) return { reason: reason("status", "yes", "status-same"), effect: { kind: "meets" } };
    const status = pair[first].content.status ?? "forecast";
    return {
      reason: reason("status", "yes", "status-face-value", { side: sideNames(soft), status }),
      effect: { kind: "meets" },
    };
  },
};

/** Does each claimant stand behind it? Doubting asserts nothing; a hedge, and a claimant's own quoted words, are read at face value. */
export const modalityCheck: GateCheck = {
  id: "modality",
  asks: "Does each claimant stand behind it?",
  read(pair) {
    const those = (modality: string): readonly Which[] =>
      sides.filter((which) => pair[which].content.modality === modality);
    const [doubting] = those("doubts");
    if (doubting)
      return {
        reason: reason("modality", "no", "modality-doubts", { side: capital(doubting) }),
        effect: { kind: "aside" },
      };
    const hedged = those("hedges");
    if (hedged.length > 0) {
      const hedge = pair[hedged[0] ?? "a"].statement.hedge;
      return {
        reason: reason("modality", "yes", "modality-hedged", { side: sideNames(hedged), hedge }),
        effect: { kind: "meets" },
      };
    }
    const denied = sides.filter((which) => pair[which].assertion.denied);
    if (denied.length > 0)
      return {
        reason: reason("modality", "yes", "modality-denies", { side: sideNames(denied) }),
        effect: { kind: "meets" },
      };
    return { reason: reason("modality", "yes", "modality-asserts"), effect: { kind: "meets" } };
  },
};
