/**
 * Words of the author's own voice that news copy hardly ever holds outside quotation marks. `plain` ones end any quoted block;
 * `likely` ones only a block that no citation line closes.
 */
const plain: readonly RegExp[] = [
  /(?<![\p{L}.])I(?:['’](?:m|ve|d|ll))?(?= (?:\p{Ll}|['’]))/u,
  /(?<!\p{L})(?:my|myself)(?!\p{L})/iu,
  // "One has to wonder": the impersonal pronoun, not the number ("no one can say", "only one would").
  /(?:^|[.;,:!?] |(?:but|and|if|that|as|what|though|although) )one (?:has|could|might|can|would|should|must|may|wonders?|assigns|hopes|asks|suspects|imagines)(?!\p{L})/iu,
  /(?<!\p{L})(?:this|our|the present) (?:blog|post|site|newsletter)(?!\p{L})/iu,
  /(?<!\p{L})(?:dear readers?|regular readers|readers may|you can (?:download|read|find|see|view)|see (?:also )?(?:my|our|here)|hat tip|h\/t)(?!\p{L})/iu,
  /^here (?:is|are|['’]s) (?:some |more |the )?(?:coverage|analysis|commentary|video|audio|a (?:link|map|chart|video|photo))/iu,
];

const likely: readonly RegExp[] = [
  /(?<!\p{L})(?:interesting(?:ly)?|worth (?:noting|mentioning|remembering|asking)|of course|perhaps|arguably|admittedly|to be sure|in other words|either way|after all|in any case|on the one hand|that said|i\.e\.|not surprising(?:ly)?|needless to say|to my mind|it seems|it (?:is|['’]s) (?:hard|easy|tempting|difficult) to)(?!\p{L})/iu,
  /(?<!\p{L})(?:calls into question|in this context|taken together|(?:it|this) (?:all )?(?:suggests|raises|begs|means|shows) |paints? a (?:mixed )?picture|the picture (?:gets|is|becomes)|speculat\p{L}{0,6})/iu,
  /(?<!\p{L})(?:media reports|news reports|press reports|(?:the|this) (?:article|story|report|piece|excerpt|passage|quote) (?:above|also|reminds|goes on|does|is|says|quoted|cited))(?!\p{L})/iu,
  /^(?:so|thus|again|now|well|also|either|first|second|third|finally|anyway|meanwhile, on this)[,:] /iu,
  /^(?:this|these|that|those|the (?:above|results|numbers|figures|claims?|links?) (?:themselves|above|may|might|do|does|should)) /iu,
  /\?$/u,
];

const quoted = /[“"][^“”"]{0,2000}[”"]/gu;
const longestRead = 4000;

/** How plainly a paragraph is the post author's own voice: 2 certainly, 1 likely, 0 no sign. Words inside quotation marks do not count. */
export function authorVoice(paragraph: string): 0 | 1 | 2 {
  const own = paragraph.slice(0, longestRead).replace(quoted, "“…”");
  if (plain.some((pattern) => pattern.test(own))) return 2;
  return likely.some((pattern) => pattern.test(own)) ? 1 : 0;
}
