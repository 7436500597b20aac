/** A part of its own: a run over named files needs no patterns. */
export { glob } from "tinyglobby";
