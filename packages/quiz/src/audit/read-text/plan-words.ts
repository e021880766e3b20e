/** Words that tell a reader that something is yet to come, in the article's time. */
export const planWords: RegExp =
  /\b(?:due|plan(?:s|ned|ning)?|announce(?:d|s|ment)|schedul(?:e|ed|es|ing)|would|might|may|could|will|possibl[ey]|possibility|confirm(?:s|ed)|expected|intended|proposed|(?:was|were|is|are) to|not finali[sz]ed)\b/;

/** Forms that tell of a meeting or a journey as having happened; "to be held" and "would be met" do not. */
export const happeningWords: RegExp =
  /(?<!\b(?:be|is|are) )\b(?:did (?:[\p{L}'’-]+ ){1,8}(?:visit|meet|go|travel|take|hold|come)|visited|met|held|travelled|traveled|went|came|arrived|attended|presided|hosted|received|flew|gathered|convened|talked|happened|occurred|took place|took part|has been held|have been held)\b(?! (?:the |an? |another |no |this )?(?:office|post|rank|view|position))/iu;
