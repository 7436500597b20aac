/** franc alone, so that the bundle loads it only for texts that function words leave undecided. */
export { franc } from "franc";
