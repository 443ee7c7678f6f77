const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Weekdays and months in full and in short: capitals that begin no name. */
export const calendarWords = set(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
);

/** Function words and sentence openers that are no name even in capitals at the head of a sentence. */
export const functionWords = set(
  "the a an this that these those it its he she they we i you his her their our my your him them us me who which what when where why how whether if as at by for from in into of on onto off to with within without under over up down out about above across after again against along amid among around before behind below beneath beside besides between beyond despite during except inside like near outside per since than through throughout till toward towards until upon via and or but nor so yet not no nonetheless nevertheless however moreover furthermore meanwhile also still even just only then there here now once twice both either neither each every all any some many most much more less few several other another such own same too very while although though because unless whereas thus hence therefore instead indeed further first second third fourth next last later earlier recently today yesterday tomorrow tonight according one two three four five six seven eight nine ten is are was were be been being am has have had having do does did will would shall should can could may might must let yes perhaps maybe never always often sometimes nearly almost roughly overall officially previously separately additionally apart asked given based speaking citing quoting read full story update updated following thanks due",
);

/** Verbs and auxiliaries that end a noun phrase; common ones only, the reporting verbs come from their table. */
export const plainVerbs = set(
  "is are was were be been being am has have had do does did will would shall should can could may might must become becomes became remain remains remained seem seems seemed appear appears appeared rise rises rose risen fall falls fell fallen grow grows grew grown drop drops dropped increase increases increased decrease decreases decreased decline declines declined reach reaches reached hit hits stood stand stands make makes made take takes took taken give gives gave given get gets got come comes came go goes went gone keep keeps kept hold holds held lead leads led put puts set sets run runs ran face faces faced include includes included need needs needed want wants wanted help helps helped expand expands expanded total totals totaled totalled account accounts accounted use uses used work works worked live lives lived die dies died kill kills killed visit visits visited sign signs signed launch launches launched start starts started begin begins began end ends ended continue continues continued represent represents represented measures measured tracks tracked follows followed covers covered paid pays pay wrote grew lost gained let lets disagrees disagree disagreed rejects rejected welcomes welcomed dismisses dismissed",
);

/** Words that may stand between a source and its verb: auxiliaries, negation, adverbs. Adverbs in -ly are recognised by their ending. */
export const betweenSubjectAndVerb = set(
  "has have had is are was were be been being will would could may might can should must do does did also later earlier then now already further once again still even just too never ever not n't n’t recently there always often soon since long first today yesterday both all itself himself herself themselves ago aren't isn't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't cannot only here outright almost merely simply flatly",
);

/** Determiners and possessives that open a noun phrase. */
export const determiners = set(
  "a an the this that these those its his her their our my your some many several most all both no any each every another other one two three four five six seven eight nine ten eleven twelve numerous various few multiple two-thirds half",
);

/** Prepositions. */
export const prepositions = set(
  "of in on at by for from to with into about against among amid between during over under after before since through across around despite near per via within without upon toward towards like as than behind beyond beneath inside outside until till onto off along alongside concerning regarding following including except",
);

/** Subordinators and coordinators that open a clause of their own. */
export const clauseOpeners = set(
  "that which who whom whose while when where whereas although though because since if unless whether but and or so as than until after before once how why what",
);

/** Pronouns that can be the subject of a reporting verb. */
export const subjectPronouns = set("he she it they i we who");

/** Words that are no part of a name even in capitals in mid-sentence. */
export const grammarWords = set(
  "the a an this that these those it its he she they we i you his her their our my your in on at by for from into with to of and or but nor so yet not no if as because while although though who which what when where why how is are was were be been am has have had do does did said says january february november december october september",
);
