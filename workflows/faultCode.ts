/**
 * What a log may say of a fault: its stable code, or the name of its kind where it has none. Never its message, which may
 * quote what somebody wrote.
 */
export function faultCode(fault: unknown): string {
  if (!(fault instanceof Error)) return 'unknown';
  if ('code' in fault && typeof fault.code === 'string' && CODE.test(fault.code)) return fault.code;
  return CODE.test(fault.message) ? fault.message : fault.name;
}

const CODE = /^(?:storage\.[a-z-]+|VOTUM-[A-Z-]+)$/;
