/** This program's version. Written out, so that it needs no file beside it; a test holds it to the packages' own. */
export const version = "0.1.0";
