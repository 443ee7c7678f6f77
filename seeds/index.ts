import { closeDatabase } from "../lib/db/client.ts";
import { hireCast } from "./cast.ts";
import { tellJudgements } from "./judgements.ts";
import { tellStory } from "./story.ts";

// Fills the demo's newsroom through the same steps a person takes, with a clock of its own.
const cast = await hireCast();
await tellStory(cast);
await tellJudgements(cast);
await closeDatabase();
