/** Who may call: the student and the other one are in the teacher's class, and the other teacher has a class and a set as well. */
export const callers = ["guest", "student", "other student", "teacher", "other teacher"] as const;
export type Caller = (typeof callers)[number];
