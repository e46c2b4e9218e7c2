-- All SQL of com.example.ProductQueries,
-- for h2, postgresql. A statement below the name of a
-- database is for that one only; what stands in {? } is sent if its parameters
-- are there.

-- Optional<Product> named(name String)
-- tables: products
select id, name, description, price, stock, status, created_at, category_id from products where name = ?;

-- List<Product> search(from BigDecimal, to BigDecimal, statuses List<ProductStatus>, text Optional<String>, count int)
-- tables: products
select p.id, p.name, p.description, p.price, p.stock, p.status, p.created_at, p.category_id from products p where p.price between ? and ? {? and p.status = any(?) } {? and p.description like ? } order by p.name limit ?;

-- long count(status ProductStatus)
-- tables: products
select count(*) from products where status = ?;

-- List<Placed> placed()
-- tables: categories, products
select product.id, product.name, product.description, product.price, product.stock, product.status, product.created_at, product.category_id, c.id, c.name, price as price_now, price / 2 as price_half from products product left join categories c on c.id = product.category_id;

-- int restock(id long, more int)
-- tables: products
update products set stock = stock + ? where id = ?;

-- long addCategory(name String)
-- tables: categories
-- h2
select id from final table (insert into categories (name) values (?)) as categories;
-- postgresql
insert into categories (name) values (?) returning id;
