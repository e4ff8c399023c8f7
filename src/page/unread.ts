/** Never read: what a person typed or chose, and what is no text to a reader. */
export const unread =
  'input,textarea,select,[role=combobox],[role=textbox],[role=listbox],[contenteditable]:not([contenteditable=false]),noscript,svg,canvas,audio,video,object,iframe';
