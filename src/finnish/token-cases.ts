/** A text and the keys of its tokens, blanks between them: read by test/tokens.test.ts, left out of the build. */
export const TOKENS: readonly (readonly [text: string, keys: string, why: string])[] = [
  ["saneerausmenettely", "saneerausmenettely", "a word"],
  ["sa-\nneerausmenettely", "saneerausmenettely", "parted at a line's end"],
  ["sa-\r\nneerausmenettely alkaa", "saneerausmenettely alkaa", "a line end of two signs"],
  ["avustuk-\n   sia", "avustuksia", "an indented next line"],
  ["puu\u00adtuote", "puutuote", "a soft hyphen"],
  ["puu\u00ad\ntuote", "puutuote", "a soft hyphen at a line's end"],
  ["puu\u2010\ntuote", "puutuote", "a hyphen of Unicode"],
  ["sosiaali-\nja terveysministeriö", "sosiaali - ja terveysministeriö", "a suspended compound"],
  ["EU-\ntuki", "eu - tuki", "an abbreviation's own hyphen"],
  ["Keski-\nSuomi", "keski - suomi", "a name's own hyphen"],
  ["2014-\nluvulla", "2014 - luvulla", "a number's own hyphen"],
  ["sote-\n\nuudistus", "sote - uudistus", "an empty line parts paragraphs"],
  ["laitinen-\nranta@kunta", "laitinen - ranta @ kunta", "an address keeps its hyphen"],
  ["sote-uudistus", "sote - uudistus", "a hyphen within a line"],
  ["kunta-\n– piha", "kunta - – piha", "no word follows"],
];
