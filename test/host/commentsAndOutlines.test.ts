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
