/**
 * How releases say whose they are. Source: the release services' page layouts (sttinfo.fi, epressi.com, valtioneuvosto.fi) and
 * the letterheads of municipalities' and agencies' releases of 2005–2025, read November 2026.
 */

/** What a release calls itself. */
export const KIND_WORDS =
  "(?:(?:[Ll]ehdistö|[Mm]edia|[Pp]örssi|[Ss]ijoittaja|[Uu]utis|LEHDISTÖ|MEDIA|PÖRSSI)?(?:[Tt]iedote|TIEDOTE)|[Mm]ediakutsu|[Pp]ressinbjudan|(?:[Pp]ress)?[Mm]eddelande|PRESSMEDDELANDE|[Pp]ress [Rr]elease|PRESS RELEASE|[Uu]utinen|[Nn]yhet)(?:\\s+(?:[Nn]:o |nr )?\\d{1,3}/\\d{4})?";

/** A day as datelines have it, with its time or without. */
export const DAY = "\\d{1,2}\\.\\d{1,2}\\.\\d{4}(?:,? ?(?:klo|kl\\.?)? ?\\d{1,2}[.:]\\d{2})?";

/** Labels before the name of who publishes. */
export const PUBLISHER_LABELS =
  "[Ll]ue lisää julkaisijalta|[Tt]ietoja julkaisijasta|[Jj]ulkaisija|JULKAISIJA|[Tt]iedotteen (?:lähettäjä|antaja|julkaisija)|[Ll]ähettäjä|[Tt]iedottaja|[Uu]tgivare|[Aa]vsändare|[Ll]äs mer från|[Pp]ublisher|[Ii]ssued by";

/** Words after which a release tells about its own sender: "Tietoa yhtiöstä", "Kuusiston Osuuspankki lyhyesti". */
export const ABOUT_LINE =
  /^(?:tietoa|tietoja|lisätietoa|lisätietoja) (?:yhtiöstä|yrityksestä|meistä|säätiöstä|järjestöstä|pankista|konsernista)\s*:?$/i;

/** A release of several bodies: none of them alone is its issuer. */
export const JOINT_RELEASE =
  /(?:^|\n)[^\S\n]*(?:yhteistiedote|gemensamt (?:press)?meddelande|joint press release)(?!\p{L})/iu;

/** The line of rights at a page's foot, with whose they are. */
export const COPYRIGHT = "(?:©|\\([cC]\\)|[Cc]opyright(?: ©)?)";
