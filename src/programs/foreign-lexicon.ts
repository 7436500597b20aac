import type { ProgramKind } from "../../schemas/programs.js";

/**
 * What programmes are called in English and Swedish, and the words around their names. Source: the funders' own pages in those
 * languages (aka.fi, businessfinland.fi, rakennerahastot.fi, tem.fi), retrieved November 2026.
 */

/** English words after a name: "the HydroLake project", "the UNITY Flagship". */
export const ENGLISH: Readonly<Record<string, ProgramKind>> = {
  project: "project",
  programme: "program",
  program: "program",
  flagship: "program",
  consortium: "project",
  fund: "fund",
  partnership: "program",
};

/** Words between a name and its head that say what sort it is: "the NoWater research project". */
export const ENGLISH_SORTS: ReadonlySet<string> = new Set(
  "research development pilot innovation training cooperation funding framework exchange eu joint innovation r&d".split(
    " ",
  ),
);

/** Participles before a name: "a project called Green Harbour". */
export const ENGLISH_CALLED: ReadonlySet<string> = new Set("called named titled entitled".split(" "));

/** Small words inside a name: "the Clean Lakes for All project". */
export const ENGLISH_JOINTS: ReadonlySet<string> = new Set("of for in and the to on with from".split(" "));

export const ENGLISH_ARTICLES: ReadonlySet<string> = new Set(
  "the a an this that new our its their".split(" "),
);

/** Swedish words before a name ("projektet Tång i skåpet"), tied to its end ("Kvarken-projektet"), or at the end of compounds. */
export const SWEDISH: Readonly<Record<string, ProgramKind>> = {
  projektet: "project",
  projektets: "project",
  projekthelheten: "project",
  programmet: "program",
  programmets: "program",
};

/** The same where several stand behind one: "projekten Havsvind och Byn som vaknar". */
export const SWEDISH_PLURALS: Readonly<Record<string, ProgramKind>> = {
  projekten: "project",
  programmen: "program",
};

/** Verbs and the like after the name of a project in Swedish: "Projektet Kusten lever får stöd". */
export const SWEDISH_VERBS: ReadonlySet<string> = new Set(
  `är får fick har hade ska kan drivs pågår pågick syftar startade börjar började finansieras finansierades genomförs leds
  samarbetar deltar arbetar utvecklas byggs skapas stärker stärks startar främjas främjar testar undersöker erbjuder ordnas fortsätter fortsatte gäller
  omfattar leder koordineras förverkligas bidrar kommer avslutades fokuserar handlar
  avslutas beviljas beviljades utvecklar stöder ger gör vill ordnar presenterades inleds inleddes får och som där`.split(
    /\s+/,
  ),
);
