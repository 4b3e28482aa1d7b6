package onward.bad.jdbc;

import org.springframework.stereotype.Repository;

/** An adapter everybody can see, which finds things of every workspace. */
@Repository
public class JdbcThings {
  public String find(String id) {
    return id;
  }
}
