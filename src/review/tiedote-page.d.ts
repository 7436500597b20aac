/** The page's own script and style sheet, bundled by scripts/build.mjs from src/review/page. */
declare module "tiedote:page" {
  export const script: string;
  export const style: string;
}
