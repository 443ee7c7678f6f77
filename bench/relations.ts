// How well the comparison does on the annotated posts beside the repository, with the engine's fields and with the annotators' own,
// so that an error of the extraction is told from one of the comparison. Prints one line of JSON.
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { goldVocabulary, hasGold, readArchive, readGold } from "../test/support/gold";
import { extractedRelations, goldRelations, scoreRelations } from "../test/support/relation-score";

if (!hasGold) {
  process.stderr.write("there are no annotated posts beside the repository (../shared/corpus)\n");
  process.exit(2);
}
const gold = readGold();
const annotated = scoreRelations(gold, goldRelations(gold, goldVocabulary));
const extracted = scoreRelations(gold, extractedRelations(gold, readArchive(), defaultVocabulary));
process.stdout.write(`${JSON.stringify({ annotated, extracted })}\n`);
