import { strToU8, zipSync } from 'fflate';
import { paperName } from '../../../bot/messages/paperName';
import { readPaperType, wrongName } from '../../../bot/messages/paperType';

const text = (words: string) => strToU8(words);
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, text('<x/>')])));
const docx = zip('[Content_Types].xml', 'word/document.xml');
const xlsx = zip('[Content_Types].xml', 'xl/workbook.xml');
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
const program = text('MZ\u0000\u0001program');

test.each([
  ['Bilag 3.pdf', text('%PDF-1.7'), 'application/pdf'],
  ['BILAG.PDF', text('%PDF-1.4'), 'application/pdf'],
  ['Notat.docx', docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['Budget.xlsx', xlsx, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  [
    'Notat.odt',
    zipSync({ mimetype: [text('application/vnd.oasis.opendocument.text'), { level: 0 }] }),
    'application/vnd.oasis.opendocument.text',
  ],
  ['Notat.txt', text('Et notat på dansk'), 'text/plain'],
  ['Tabel.csv', text('\ufeffa;b\r\n1;2'), 'text/csv'],
  ['Notat.txt', new Uint8Array([0xff, 0xfe, 0x45, 0x00]), 'text/plain'],
  ['Svar.eml', text('From: a@b.example\r\nSubject: Svar\r\n\r\nJa'), 'message/rfc822'],
  [
    'Svar.msg',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    'application/vnd.ms-outlook',
  ],
  ['Figur.png', png, 'image/png'],
  ['Figur.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg'],
])('%s is a paper, of a content type of our own', (name, bytes, contentType) => {
  expect(readPaperType(name, bytes)).toEqual({ contentType });
});

test.each([
  ['Bilag.exe', program, 'wrongType'],
  ['Bilag.pdf.exe', text('%PDF-1.7'), 'wrongType'],
  ['Bilag', text('%PDF-1.7'), 'wrongType'],
  ['Bilag.constructor', text('x'), 'wrongType'],
  ['Side.html', text('<html>'), 'wrongType'],
  ['Figur.svg', text('<svg/>'), 'wrongType'],
  ['Pakke.zip', docx, 'wrongType'],
  ['Script.js', text('alert(1)'), 'wrongType'],
  ['Genvej.lnk', program, 'wrongType'],
  ['Notat.docm', docx, 'macros'],
  ['Budget.xlsm', xlsx, 'macros'],
  ['Notat.docx', zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'), 'macros'],
  ['Bilag.pdf', program, 'notAsNamed'],
  ['Bilag.pdf', text('<html><script>alert(1)</script>'), 'notAsNamed'],
  ['Notat.docx', text('%PDF-1.7'), 'notAsNamed'],
  ['Notat.docx', xlsx, 'notAsNamed'],
  ['Notat.odt', docx, 'notAsNamed'],
  ['Notat.txt', program, 'notAsNamed'],
  ['Notat.txt', text('<!DOCTYPE html><script>alert(1)</script>'), 'notAsNamed'],
  ['Notat.md', text('  <svg onload=alert(1)>'), 'notAsNamed'],
  ['Svar.eml', text('#!/bin/sh\nrm'), 'notAsNamed'],
  [
    'Notat.txt',
    text('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>'),
    'notAsNamed',
  ],
  ['Figur.png', new Uint8Array(), 'notAsNamed'],
] as const)('%s is not taken: %#', (name, bytes, wrong) => {
  expect(readPaperType(name, bytes)).toEqual({ wrong });
});

test('what can be told from the name is told before anything is fetched', () => {
  expect(['Bilag.pdf', 'Bilag.exe', 'Bilag.docm'].map(wrongName)).toEqual([null, 'wrongType', 'macros']);
});

test.each([
  ['Bilag 3 Budget.pdf', 'Bilag 3 Budget.pdf'],
  ['../../etc/passwd.pdf', 'etc-passwd.pdf'],
  ['C:\\mappe\\Bilag.pdf', 'C--mappe-Bilag.pdf'],
  ['Bilag\u202efdp.exe', 'Bilagfdp.exe'],
  ['Bilag.pdf\u0000.exe', 'Bilag.pdf.exe'],
  ['Bilag.pdf. . .', 'Bilag.pdf'],
  ['Bilag\r\n[31m.pdf', 'Bilag [31m.pdf'],
  ['CON.pdf', '_CON.pdf'],
  ['com1', '_com1'],
  ['Contract.pdf', 'Contract.pdf'],
  ['A\u030arshjul.pdf', 'Årshjul.pdf'],
  ['.pdf', 'fil.pdf'],
  ['<at>Alle</at>.pdf', 'Alle.pdf'],
  ['', 'fil'],
])('the name %j is kept as %s', (dropped, name) => expect(paperName(dropped)).toBe(name));

test('a long name keeps its extension', () => {
  const name = paperName(`${'Bilag '.repeat(400)}.pdf`);
  expect(name.length).toBeLessThanOrEqual(120);
  expect(paperName(`${'b'.repeat(500)}.docx`)).toMatch(/…\.docx$/);
  expect(name.length).toBeGreaterThan(0);
});
