import { failureOf, useHost } from './support';

describe('comments', () => {
  const excel = useHost();

  it('are added, found by cell, id and place, answered, resolved and deleted', () =>
    excel.sheet(async (sheet, context) => {
      sheet.load('name');
      const comment = sheet.comments.add('B2', 'Peso da rivedere');
      const reply = comment.replies.add('Visto');
      comment.load('id,content,authorName,authorEmail,creationDate,resolved,contentType,mentions');
      reply.load('id,content,resolved');
      const location = comment.getLocation().load('address');
      await context.sync();
      expect(comment.toJSON()).toMatchObject({
        ...{ content: 'Peso da rivedere', authorName: 'Utente', authorEmail: '' },
        ...{ resolved: false, contentType: 'Plain', mentions: [] },
      });
      expect(Math.abs(Date.now() - comment.creationDate.getTime())).toBeLessThan(60_000);
      expect(location.address).toBe(`'${sheet.name}'!B2`);

      const byCell = context.workbook.comments.getItemByCell(`'${sheet.name}'!B2`).load('id');
      const byRange = sheet.comments.getItemByCell(sheet.getRange('B2')).load('id');
      const byReply = sheet.comments.getItemByReplyId(reply.id).load('id');
      const byPlace = sheet.comments.getItemAt(0).load('id');
      const parent = reply.getParentComment().load('id');
      const none = sheet.comments.getItemOrNullObject('{nessuno}');
      comment.resolved = true;
      comment.content = 'Peso rivisto';
      reply.content = 'Fatto';
      comment.load('content,resolved,replies/items/content,replies/items/resolved');
      await context.sync();
      for (const each of [byCell, byRange, byReply, byPlace, parent])
        expect(each.id).toBe(comment.id);
      expect(none.isNullObject).toBe(true);
      expect([comment.content, comment.resolved]).toEqual(['Peso rivisto', true]);
      expect(comment.replies.items.map(({ content, resolved }) => [content, resolved])).toEqual([
        ['Fatto', true],
      ]);

      reply.delete();
      const replies = comment.replies.getCount();
      comment.delete();
      const count = sheet.comments.getCount();
      await context.sync();
      expect([replies.value, count.value]).toEqual([0, 0]);
    }));

  it('follow their cells, and go with them', () =>
    excel.sheet(async (sheet, context) => {
      const [one, other] = [sheet.comments.add('A2', 'uno'), sheet.comments.add('C5', 'due')];
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('A:A').delete('Left');
      await context.sync();
      const location = other.getLocation().load('address');
      const count = sheet.comments.getCount();
      await context.sync();
      expect(location.address).toMatch(/!B6$/);
      expect(count.value).toBe(1);
      one.load('content');
      expect((await failureOf(context.sync())).code).toBe('ItemNotFound');
    }));

  it('go along with a copied sheet, as others', () =>
    excel.sheet(async (sheet, context) => {
      const comment = sheet.comments.add('A2', 'uno').load('id');
      const copied = sheet.copy().comments.getItemByCell('A2').load('id,content');
      await context.sync();
      expect(copied.content).toBe('uno');
      expect(copied.id).not.toBe(comment.id);
    }));

  it.each([
    ['of two cells', 'InvalidArgument', (s: Excel.Worksheet) => s.comments.add('A1:A2', 'x')],
    ['without words', 'InvalidArgument', (s: Excel.Worksheet) => s.comments.add('A1', '')],
    ['where there is none', 'ItemNotFound', (s: Excel.Worksheet) => s.comments.getItemByCell('Z9')],
    ['beyond the last', 'InvalidArgument', (s: Excel.Worksheet) => s.comments.getItemAt(0)],
    [
      'that mention people',
      'NotImplemented',
      (s: Excel.Worksheet) =>
        s.comments.add('A1', { richContent: '<at id="0">x</at>', mentions: [] }, 'Mention'),
    ],
    [
      'on a protected sheet',
      'AccessDenied',
      (s: Excel.Worksheet) => {
        s.protection.protect();
        s.comments.add('A1', 'x');
      },
    ],
  ])('%s are refused: %s', (_what, code, work) =>
    excel.sheet(async (sheet, context) => {
      work(sheet);
      expect((await failureOf(context.sync())).code).toBe(code);
    }),
  );

  it('raise events', () =>
    excel.sheet(async (sheet, context) => {
      const heard: unknown[] = [];
      const listen = async (event: { type: string; changeType?: string }) => {
        heard.push([event.type, event.changeType]);
      };
      sheet.comments.onAdded.add(listen);
      sheet.comments.onChanged.add(listen);
      context.workbook.comments.onDeleted.add(listen);
      await context.sync();
      const comment = sheet.comments.add('A1', 'uno');
      comment.replies.add('due');
      comment.resolved = true;
      comment.delete();
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(heard).toEqual([
        ['CommentAdded', undefined],
        ['CommentChanged', 'ReplyAdded'],
        ['CommentChanged', 'CommentResolved'],
        ['CommentDeleted', undefined],
      ]);
    }));
});

describe('outlines', () => {
  const excel = useHost();

  const hiddenRows = async (sheet: Excel.Worksheet, ...rows: number[]) => {
    const ranges = rows.map((row) => sheet.getRange(`A${row}`).load('rowHidden'));
    await sheet.context.sync();
    return ranges.map(({ rowHidden }) => rowHidden);
  };

  it('hide and show the details of a group, also from the line below it', () =>
    excel.sheet(async (sheet) => {
      sheet.getRange('2:4').group('ByRows');
      sheet.getRange('3:3').group('ByRows');
      sheet.getRange('A3').hideGroupDetails('ByRows');
      expect(await hiddenRows(sheet, 2, 3, 4, 5)).toEqual([false, true, false, false]);
      sheet.getRange('A5').hideGroupDetails('ByRows');
      expect(await hiddenRows(sheet, 2, 3, 4, 5)).toEqual([true, true, true, false]);
      sheet.getRange('2:2').showGroupDetails('ByRows');
      expect(await hiddenRows(sheet, 1, 2, 3, 4)).toEqual([false, false, false, false]);
    }));

  it('are shown to a level, rows and columns apart', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('2:6').group('ByRows');
      sheet.getRange('3:4').group('ByRows');
      sheet.getRange('B:C').group('ByColumns');
      sheet.showOutlineLevels(2, 0);
      expect(await hiddenRows(sheet, 2, 3, 4, 6)).toEqual([false, true, true, false]);
      sheet.showOutlineLevels(1, 1);
      expect(await hiddenRows(sheet, 2, 3, 6, 7)).toEqual([true, true, true, false]);
      const columns = sheet.getRange('B1:C1').load('columnHidden');
      await context.sync();
      expect(columns.columnHidden).toBe(true);
      sheet.showOutlineLevels(8, 8);
      columns.load('columnHidden');
      expect(await hiddenRows(sheet, 2, 3, 6)).toEqual([false, false, false]);
      expect(columns.columnHidden).toBe(false);
    }));

  it('grow with rows put into them, move with rows before them, and are dissolved', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A2:B4').group('ByRows');
      sheet.getRange('3:3').insert('Down');
      sheet.getRange('1:1').insert('Down');
      sheet.showOutlineLevels(1, 0);
      expect(await hiddenRows(sheet, 2, 3, 4, 5, 6, 7)).toEqual([
        ...[false, true, true, true, true, false],
      ]);
      sheet.getRange('3:6').ungroup('ByRows');
      sheet.showOutlineLevels(8, 0);
      // As in Excel, what was hidden in a group stays hidden without it.
      expect(await hiddenRows(sheet, 3, 6)).toEqual([true, true]);
      await context.sync();
    }));

  it.each([
    [
      'by columns of rows',
      'InvalidArgument',
      (s: Excel.Worksheet) => s.getRange('2:3').group('ByColumns'),
    ],
    [
      'by rows of columns',
      'InvalidArgument',
      (s: Excel.Worksheet) => s.getRange('B:B').group('ByRows'),
    ],
    [
      'deeper than seven',
      'InvalidOperation',
      (s: Excel.Worksheet) => {
        for (let level = 0; level < 8; level += 1) s.getRange('2:3').group('ByRows');
      },
    ],
    [
      'dissolved where there is none',
      'InvalidOperation',
      (s: Excel.Worksheet) => s.getRange('2:3').ungroup('ByRows'),
    ],
    ['to a ninth level', 'InvalidArgument', (s: Excel.Worksheet) => s.showOutlineLevels(9, 1)],
    [
      'on a protected sheet',
      'AccessDenied',
      (s: Excel.Worksheet) => {
        s.protection.protect();
        s.getRange('2:3').group('ByRows');
      },
    ],
  ])('are refused: %s', (_what, code, work) =>
    excel.sheet(async (sheet, context) => {
      work(sheet);
      expect((await failureOf(context.sync())).code).toBe(code);
    }),
  );
});
