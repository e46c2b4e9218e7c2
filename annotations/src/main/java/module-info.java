/** The declarations of Aludel's models; retained in class files only, never read at run time. */
module dev.aludel.annotations {
  exports dev.aludel.annotation;
}
