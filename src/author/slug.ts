/** The message as a part of a file's name: its words in lower case, cut after the last one that fits. */
export function slugOf(message: string, length: number): string {
  const words =
    message
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  const slug = words.join("_");
  if ([...slug].length <= length) return slug;
  const cut = [...slug].slice(0, length + 1).join("");
  const end = cut.lastIndexOf("_");
  return end > 0 ? cut.slice(0, end) : [...cut].slice(0, length).join("");
}
