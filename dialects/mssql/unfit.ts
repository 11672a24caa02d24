/** Types of large values, which no key and no row index holds ("CREATE INDEX", argument column; error 1919). */
export const unfitForKeys = /\(max\)|^(?:n?text|image|xml|json|geography|geometry)\b/i;
