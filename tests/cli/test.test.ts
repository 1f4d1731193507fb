import { describe, expect, it } from 'vitest';
import { closingLine, skippedLine } from '../../src/cli/test.ts';

const report = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
};

describe('closingLine', () => {
  it('counts what passed and what failed', () => {
    expect(closingLine(report, 0)).toBe('7 passed, 0 failed');
    const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }] }];
    expect(closingLine({ ...report, numFailedTests: 2, testResults }, 1)).toBe('7 passed, 2 failed');
  });

  it('says nothing of skipped tests, which stand on a line of their own', () => {
    const skipping = { ...report, numPendingTests: 1, numTodoTests: 1 };
    expect(closingLine(skipping, 0)).toBe('7 passed, 0 failed');
    expect(skippedLine(skipping)).toContain('2 skipped');
    expect(skippedLine(report)).toBeNull();
  });

  it('counts a file that could not be loaded as a failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(closingLine({ ...report, testResults }, 1)).toBe('7 passed, 1 failed');
  });

  it('never closes a broken run without a failure', () => {
    expect(closingLine(report, 1)).toBe('7 passed, 1 failed');
    expect(closingLine(null, 1)).toBe('0 passed, 1 failed');
  });
});
