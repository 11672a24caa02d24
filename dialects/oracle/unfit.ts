/** Types that no key and no index holds (ORA-02327, ORA-02329). */
export const unfitForKeys = /^(?:N?CLOB|BLOB|BFILE|LONG|JSON|XMLTYPE)\b/i;
